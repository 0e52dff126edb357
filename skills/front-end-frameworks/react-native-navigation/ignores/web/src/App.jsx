import { useNavigate } from "react-router-dom";

export function useOrder(history) {
  return () => history.push("/order");
}
