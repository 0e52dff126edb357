import { useParams } from "react-router-dom";
import { useAppSelector } from "../store";

export function Film() {
  const { id } = useParams(); // ticks
  return <p>{useAppSelector((state) => state.films[id])}</p>; // ticks
}
