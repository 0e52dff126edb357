import Form from "next/form";

export default function Page() {
  return <Form action="/" />;
}
