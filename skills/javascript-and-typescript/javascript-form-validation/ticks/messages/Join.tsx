import { toast } from "sonner";

export function Join() {
  const join = async (data: FormData) => {
    const name = data.get("name");
    if (!name) return toast.error("Please fill in your name"); // ticks
    if (!data.get("city")) return alert("Fill out the form"); // ticks
    if (!data.get("age")) return setMessage("Fill all fields"); // ticks
    if (!data.get("loaf")) return alert("A loaf is required"); // ticks
    if (!data.get("nome")) return alert("Preencha o nome"); // ticks
    if (!data.get("idade")) return alert("A idade é obrigatória"); // ticks
    if (!data.get("edad")) return alert("La edad es obligatoria"); // ticks
    if (!data.get("pan")) return alert("El pan es requerido"); // ticks
    if (!data.get("pin")) return alert("The PIN must not be empty"); // ticks
    if (!data.get("mail")) return alert("Please enter an address"); // ticks
    await send(data);
  };
  return <form action={join}></form>; // ticks
}
