import { toast } from "sonner";

export function Join() {
  const join = async (data: FormData) => {
    const answer = await send(data);
    if (answer.error) toast.error("Something went wrong");
  };
  return <form action={join}></form>;
}
