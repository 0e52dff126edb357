import { useState } from "react";
import { useDispatch } from "react-redux";

export function Film() {
  const [stars, setStars] = useState(0); // ticks
  const rate = useRating(useDispatch()); // ticks
  return <button onClick={() => rate(stars, setStars)}>{stars}</button>;
}
