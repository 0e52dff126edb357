import { Octokit } from "@octokit/rest";
import { MercadoPagoConfig } from "mercadopago";
import { Stripe as Named } from "stripe";
import Stripe from "stripe";
import twilio from "twilio";

const one = new Stripe(key); // ticks
const two = new Named(key); // ticks
const three = new MercadoPagoConfig({ accessToken }); // ticks
const four = new Octokit(); // ticks
const five = twilio(account, token); // ticks
