import { Controller, Get, Injectable, Module } from "@nestjs/common";
@Injectable() class Sales { all() { return "This action returns all sales"; } }
@Controller() class Pages { @Get() all() { return 1; } }
@Module({}) export class Shop {}
