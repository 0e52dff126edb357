import { getLocale } from "@/lib/i18n";

export default async function Page() {
  const locale = await getLocale();
  return <p>{locale}</p>;
}
