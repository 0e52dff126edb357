import { useLocalStorage as f0 } from "@vueuse/core";
import { useStorage as f1 } from "@vueuse/core";
import { useSessionStorage as f2 } from "@vueuse/core";
import { useLocalStorage as f3 } from "usehooks-ts";
import { useLocalStorage as f4 } from "@uidotdev/usehooks";
import { useLocalStorage as f5 } from "react-use";
import { useLocalStorageState as f6 } from "ahooks";
import { useLocalStorage as f7 } from "@mantine/hooks";
import { persist as f8 } from "zustand/middleware";
import { persistReducer as f9 } from "redux-persist";
import { atomWithStorage as f10 } from "jotai/utils";
import { persisted as f11 } from "svelte-persisted-store";
import { defineStore } from "pinia";

export const v0 = f0("loaves", []); // ticks
export const v1 = f1("loaves", []); // ticks
export const v2 = f2("loaves", []); // ticks
export const v3 = f3("loaves", []); // ticks
export const v4 = f4("loaves", []); // ticks
export const v5 = f5("loaves", []); // ticks
export const v6 = f6("loaves", []); // ticks
export const v7 = f7("loaves", []); // ticks
export const v8 = f8("loaves", []); // ticks
export const v9 = f9("loaves", []); // ticks
export const v10 = f10("loaves", []); // ticks
export const v11 = f11("loaves", []); // ticks
export const useLoaves = defineStore("loaves", { state: () => ({ all: [] }), persist: true }); // ticks
