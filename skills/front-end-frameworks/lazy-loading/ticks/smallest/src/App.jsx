import { lazy } from "react";
import dynamic from "next/dynamic";
import { defineAsyncComponent } from "vue";

export const Map = lazy(() => import("./Map")); // ticks
export const Chart = dynamic(() => import("./Chart")); // ticks
export const List = defineAsyncComponent(() => import("./List")); // ticks
