import { useParams } from "react-router-dom";
import { useSelector } from "react-redux";

export function Film() {
  const { id } = useParams(); // ticks
  return <p>{useSelector((state) => state.films[id])}</p>; // ticks
}
