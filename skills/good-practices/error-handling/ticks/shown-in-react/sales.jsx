import { toast } from "react-toastify";

async function load() {
  try {
    await get();
  } catch (error) { // ticks
    setError(error.message);
  }
}

async function save() {
  try {
    await put();
  } catch (error) { // ticks
    toast.error(error.message);
  }
}

function find() {
  get().catch((error) => setLoadErr(error)); // ticks
}

function remove() {
  drop().catch((error) => toast.error(error.message)); // ticks
}
