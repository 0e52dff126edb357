import { useState } from "react";
import { useDispatch } from "react-redux";

export function Film() {
  const [stars, setStars] = useState(0); // ticks
  const dispatch = useDispatch(); // ticks
  return <button onClick={() => dispatch(rate(stars, setStars))}>{stars}</button>;
}
