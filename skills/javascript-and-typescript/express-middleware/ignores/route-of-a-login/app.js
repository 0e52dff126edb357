import express from "express";

express().use(auth);
