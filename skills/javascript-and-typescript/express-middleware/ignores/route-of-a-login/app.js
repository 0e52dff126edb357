import express from "express";
import { auth } from "./route-auth.js";

express().use(auth);
