import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useSelector } from "react-redux";
import { useNavigate } from "react-router-dom";

export function Order() {
  const [open, setOpen] = useState(false); // ticks
  const router = useRouter(); // ticks
  const form = useForm(); // ticks
  const cart = useSelector((state) => state.cart); // ticks
  const navigate = useNavigate(); // ticks
}
