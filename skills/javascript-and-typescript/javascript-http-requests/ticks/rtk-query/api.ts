import { createApi, fetchBaseQuery } from "@reduxjs/toolkit/query/react";

export const api = createApi({
  baseQuery: fetchBaseQuery({ baseUrl: "/api" }), // ticks
  endpoints: (builder) => ({ orders: builder.query({ query: () => "orders" }) }),
});
