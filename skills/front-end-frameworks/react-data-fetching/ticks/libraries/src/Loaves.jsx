import { useInfiniteQuery, useMutation, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import * as older from "react-query";
import useSWR from "swr";
import { createApi } from "@reduxjs/toolkit/query/react";
import * as apollo from "@apollo/client";

export const api = createApi({}); // ticks

export function Loaves() {
  const a = useQuery({}); // ticks
  const b = useMutation({}); // ticks
  const c = useInfiniteQuery({}); // ticks
  const d = useSuspenseQuery({}); // ticks
  const e = older.useQuery("a"); // ticks
  const f = older.useMutation("a"); // ticks
  const g = useSWR("/api/loaves"); // ticks
  const h = apollo.useQuery("a"); // ticks
  const i = apollo.useMutation("a"); // ticks
  return <p>Loaves</p>;
}
