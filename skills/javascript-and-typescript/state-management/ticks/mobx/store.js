import { makeAutoObservable, makeObservable, observable } from "mobx";

export const one = makeAutoObservable({});  // ticks
export const two = makeObservable({});  // ticks
export const three = observable({});  // ticks
