import {
  type Car,
  type Cat,
  type DiscriminatorsClient,
  sendPet,
  sendShape,
  sendVehicle,
  type Tanker,
  type Truck,
  type Unrecognized,
  unwrap,
} from "./src/generated/index.ts";

declare const client: DiscriminatorsClient;

const cat: Cat = { petType: "cat", lives: 9 };
const pet = unwrap(await sendPet(client, { body: cat }));
if (pet.petType === "cat") void (pet.lives satisfies number);
else if (pet.petType === "dog" || pet.petType === "puppy") void (pet.bark satisfies string);
else void (pet.petType satisfies Unrecognized);
void sendPet(client, { body: { petType: "puppy", bark: "wau" } });

void sendShape(client, { body: { type: "Circle", radius: 1 } });
void sendShape(client, { body: { type: "square", side: 1 } });

const vehicle = unwrap(await sendVehicle(client, { body: { vehicle: "Truck", load: 1 } }));
if (vehicle.vehicle === "car") void (vehicle.doors satisfies number | undefined);
else void (vehicle.load satisfies number);
void ({ vehicle: "car" } satisfies Car);
const tanker: Tanker = { vehicle: "Tanker", load: 1 };
void (tanker satisfies Truck);

// @ts-expect-error: what goes with the other tag
void sendPet(client, { body: { petType: "cat", bark: "wau" } });
// @ts-expect-error: no tag of these
void sendShape(client, { body: { type: "triangle", side: 1 } });
// @ts-expect-error: a tanker is not tagged as a car
void ({ vehicle: "car", load: 1 } satisfies Tanker);
