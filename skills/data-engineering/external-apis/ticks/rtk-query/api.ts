import { createApi, fetchBaseQuery } from "@reduxjs/toolkit/query/react";

export const api = createApi({
  baseQuery: fetchBaseQuery({ baseUrl: "https://films.example.com/" }), // ticks
  endpoints: (builder) => ({ films: builder.query({ query: () => "films" }) }),
});
