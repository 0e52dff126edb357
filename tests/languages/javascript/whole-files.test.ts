import { describe, expect, test } from "vitest";
import { factsOf } from "../../../src/languages/fact.ts";
import { createJavascriptReader } from "../../../src/languages/javascript/reader.ts";

/** Facts as "line text". */
function facts(source: string, typescript: boolean): string[] {
  return factsOf(createJavascriptReader({ typescript }), source).map(({ text, line }) => `${line} ${text}`);
}

const express = `#!/usr/bin/env node
const express = require('express');
const { Pool } = require('pg');
// const helmet = require('helmet');
const app = express();
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

app.use(express.json());
app.get('/users/:id', async (req, res, next) => {
  try {
    const { rows } = await pool.query(\`SELECT id
      FROM users WHERE id = \${req.params.id}\`);
    res.status(200).json({ ...rows[0] });
  } catch (error) {
    next(error);
  }
});
app
  .route('/health')
  .get((req, res) => res.send("require('helmet')"));
module.exports = app;
`;

const nest = `import { Controller, Get, Param } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository, type DeepPartial } from 'typeorm';
import { JwtService } from '@nestjs/jwt';

export interface Listing<T> { readonly items: T[] }
export type Id = string | number;
enum Role { Admin = 'admin' }

@Controller('users')
export class UsersController extends Base<User> implements OnModuleInit {
  private jwt: JwtService;
  constructor(
    @InjectRepository(User)
    private readonly users: Repository<User>,
    plain: Repository<User>,
  ) { super(); }

  @Get(':id')
  async find(@Param('id') id: string): Promise<User> {
    const user = await this.users.findOneOrFail({ where: { id } });
    return { ...user, token: this.jwt.sign(user!) } as User;
  }
}
const pick = <T,>(items: T[]) => items[0];
`;

const react = `import React, { useEffect, useState } from 'react';
import { Routes, Route } from 'react-router-dom';
import Home from './Home';

export default function App({ title, ...rest }) {
  const [users, setUsers] = useState([]);
  useEffect(() => {
    fetch('/api/users').then((answer) => answer.json()).then(setUsers);
  }, []);
  return (
    <React.Suspense fallback={null}>
      <Routes>
        <Route path="/" element={<Home {...rest} />} />
        {users.map((user) => <li key={user.id}>{user?.name}</li>)}
      </Routes>
    </React.Suspense>
  );
}
`;

const jest = `const request = require('supertest');
const app = require('../app');
jest.mock('../db');

describe('GET /users', () => {
  beforeEach(() => jest.clearAllMocks());
  it.each([1, 2])('answers %i', async (id) => {
    const answer = await request(app).get('/users');
    expect(answer.status).toBe(200);
    expect(() => parse('x')).toThrow();
  });
});
`;

describe("files", () => {
  test.each<[string, string, boolean, string[], RegExp]>([
    [
      "an Express app",
      express,
      false,
      [
        "2 js import express",
        "3 js import pg.Pool",
        "5 js call express",
        "6 js new pg.Pool",
        "6 js argument pg.Pool connectionString=",
        "6 js argument pg.Pool max=10",
        "6 js use process.env.DATABASE_URL",
        "8 js call express.json",
        "8 js call express().use",
        "9 js call express().get",
        "9 js argument express().get /users/:id",
        "9 js async function",
        "11 js await",
        "11 js call pg.Pool().query",
        "13 js call res.status().json",
        "14 js catch",
        "19 js call express().route",
        "20 js call express().route().get",
        "21 js use module.exports",
      ],
      /import helmet/,
    ],
    [
      "a NestJS controller",
      nest,
      true,
      [
        "1 js import @nestjs/common.Controller",
        "3 js import typeorm.DeepPartial",
        "6 ts interface",
        "6 ts generic",
        "7 ts type",
        "7 ts union",
        "8 ts enum",
        "10 ts decorator @nestjs/common.Controller",
        "10 js argument @nestjs/common.Controller users",
        "11 js class",
        "11 js extends Base",
        "11 ts implements OnModuleInit",
        "12 ts use @nestjs/jwt.JwtService",
        "14 ts decorator @nestjs/typeorm.InjectRepository",
        "15 ts annotation",
        "15 ts use typeorm.Repository",
        "19 ts decorator @nestjs/common.Get",
        "20 js method",
        "20 ts decorator @nestjs/common.Param",
        "21 js call typeorm.Repository().findOneOrFail",
        "21 js argument typeorm.Repository().findOneOrFail where=",
        "22 js call @nestjs/jwt.JwtService().sign",
        "22 ts as",
        "25 ts generic",
        "25 js arrow",
      ],
      /js call @nestjs\/common|^6 ts annotation|use typeorm.DeepPartial/,
    ],
    [
      "a React component",
      react,
      false,
      [
        "5 js default export",
        "5 js destructuring",
        "6 js call react.useState",
        "7 js call react.useEffect",
        "8 js call fetch",
        "8 js argument fetch /api/users",
        "8 js call fetch().then",
        "11 js jsx react.Suspense",
        "13 js jsx react-router-dom.Route",
        "13 js jsx ./Home",
        "13 js spread",
        "14 js jsx li",
        "14 js optional chaining",
      ],
      /jsx React/,
    ],
    [
      "a Jest test",
      jest,
      false,
      [
        "1 js import supertest",
        "3 js call jest.mock",
        "3 js argument jest.mock ../db",
        "5 js call describe",
        "7 js call it.each",
        "8 js call supertest",
        "8 js call supertest().get",
        "9 js call expect().toBe",
        "10 js call expect().toThrow",
      ],
      /import \.\.\/db/,
    ],
  ])("%s", (_, source, typescript, expected, not) => {
    const said = facts(source, typescript);
    expect(said).toEqual(expect.arrayContaining(expected));
    expect(said.filter((fact) => not.test(fact))).toEqual([]);
  });
});
