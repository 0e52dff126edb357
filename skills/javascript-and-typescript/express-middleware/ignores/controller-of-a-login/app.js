import express from "express";
import { auth } from "./auth.controller.auth.js";

express().use(auth);
