import { useEffect } from "react";
import { getTitle } from "./title";

export function Title() {
  useEffect(() => {
    document.title = getTitle();
  }, []);
  return <p>Title</p>;
}
