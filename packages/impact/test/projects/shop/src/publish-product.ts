import { fanfare, unwrap, voucherify } from "@org/products";
import { events, rewards } from "./clients.ts";

/** What the shop knows of an article. */
export interface Article {
  readonly sku: string;
  readonly title: string;
  readonly cents: number;
}

function toBody({ sku, title, cents }: Article) {
  return {
    source_id: sku,
    name: title,
    price: cents,
  };
}

export async function publishProduct(article: Article): Promise<string> {
  const reward = unwrap(await voucherify.upsertProduct(rewards, { body: toBody(article) }));
  const event = await fanfare.upsertProduct(events, {
    body: {
      name: article.title,
      url: `https://shop.example.com/${article.sku}`,
      primarySyncSource: { syncSource: "shop", syncSourceId: article.sku },
    },
  });
  if (event.status === 400) throw new Error("Fanfare refuses the product.");
  return reward.id;
}
