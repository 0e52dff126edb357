import { LitElement } from "lit";
import { LitElement as Older } from "lit-element";
import { Component } from "@stencil/core";

export class Loaf extends LitElement {} // ticks
export class OldLoaf extends Older {} // ticks
@Component({ tag: "loaf-card" }) // ticks
export class Card {}
