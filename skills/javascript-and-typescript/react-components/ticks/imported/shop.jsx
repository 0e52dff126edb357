import React from "react";
import { Cart } from "./cart";
import { Header } from "../header";
import { Button } from "@/button";
import { Footer } from "~/footer";

export const Shop = () => (
  <main>  // ticks
    <Cart />  // ticks
    <Header />  // ticks
    <Button />  // ticks
    <Footer />  // ticks
  </main>
);
