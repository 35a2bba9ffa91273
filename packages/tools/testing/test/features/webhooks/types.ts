import type {
  NoteWebhookDelete,
  NoteWebhookPut,
  Order,
  OrderCreatedWebhook,
  SubscribeDeliveredCallback,
  SubscribePingCallback,
  WebhooksWebhooks,
} from "./src/generated/index.ts";

type Answer = NonNullable<OrderCreatedWebhook["response"]>;

// What a receiver writes: the vendor's requests come in, its own answers go out.
export function receive({ method, headers, query, body }: OrderCreatedWebhook): Answer {
  void (method satisfies "POST");
  void (headers["X-Signature"] satisfies string);
  void (query?.attempt satisfies number | undefined);
  // Received as a client receives it: what is read-only is there, what is write-only is not.
  void (body satisfies Order);
  void (body.id satisfies string);
  // @ts-expect-error: write-only
  void body.secret;
  return { seen: true };
}

void ({} as WebhooksWebhooks["order.created"] satisfies OrderCreatedWebhook);
void ({} as WebhooksWebhooks["note"] satisfies NoteWebhookPut | NoteWebhookDelete);
void ({} as NoteWebhookPut["body"] satisfies string | undefined);
void ({} as SubscribeDeliveredCallback["body"]["total"] satisfies number);
void ({ method: "GET" } satisfies SubscribePingCallback);

// @ts-expect-error: the answer has a member that is required
void ({} satisfies Answer);
// @ts-expect-error: no webhook of the vendor
type _Other = WebhooksWebhooks["order.lost"];
