import { describe, expect, test } from "vitest";
import { factsOf } from "../../../src/languages/fact.ts";
import { createJavaReader } from "../../../src/languages/java/reader.ts";

/** Facts as "line text". */
function facts(source: string): string[] {
  return factsOf(createJavaReader(), source).map(({ text, line }) => `${line} ${text}`);
}

/** Texts of the facts of a method's body, without those of every method. */
function said(body: string, before = "", members = ""): string[] {
  const source = `${before}class A { ${members} void a(Object o) { ${body} } }`;
  const texts = factsOf(createJavaReader(), source).map(({ text }) => text);
  return [...new Set(texts)].filter((text) => !/^java (?:class|method|import .*)$/.test(text)).toSorted();
}

const list = "import java.util.List; ";

describe("exact facts of statements", () => {
  test.each<[string, string[], string[]]>([
    ["nothing", [""], []],
    ["comments and strings", ['// new B()\n/* new C() */ "new D()".trim();'], ["java call String.trim"]],
    [
      "a local variable",
      ["List<String> b = List.of(); b.add(1);", list],
      ["java call java.util.List.add", "java call java.util.List.of", "java use java.util.List"],
    ],
    [
      "a local variable without a type",
      ["var b = new B(); b.c(); var d = b.e(); d.f();"],
      ["java call B.c", "java call B.e", "java call B.e().f", "java new B"],
    ],
    [
      "a field",
      ["b.c(); this.b.d(); e.f();", "import x.B; ", "private final B b; E[] e;"],
      ["java call E[].f", "java call x.B.c", "java call x.B.d", "java field private", "java use x.B"],
    ],
    [
      "a field below the method",
      ["b.c(); } private B b; void d() {"],
      ["java call B.c", "java field private"],
    ],
    ["a parameter", ["o.hashCode();"], ["java call Object.hashCode"]],
    [
      "a loop",
      ["for (B b : c) b.d(); for (var e : List.of()) e.f();"],
      ["java call B.d", "java call List.of", "java call e.f"],
    ],
    ["an element of an array", ["B[] b = new B[1]; b[0].c();"], ["java call B.c"]],
    [
      "a resource",
      ["try (B b = new B()) { b.c(); } finally { }"],
      ["java call B.c", "java new B", "java try"],
    ],
    [
      "caught exceptions",
      ["try { } catch (B | C e) { throw e; }"],
      ["java catch B", "java catch C", "java throw B", "java try"],
    ],
    ["thrown exceptions", ['throw new B("no");'], ["java argument B no", "java new B", "java throw B"]],
    ["patterns and casts", ["if (o instanceof B b) b.c(); ((D) o).e();"], ["java call B.c", "java call D.e"]],
    [
      "imported members",
      ["assertEquals(1, MAX); f();", "import static a.B.assertEquals; import static a.B.MAX; "],
      ["java call a.B.assertEquals", "java call f", "java use a.B.MAX"],
    ],
    ["a type by its full name", ["a.b.C.d();"], ["java call a.b.C.d"]],
    [
      "a nested type",
      ["Map.Entry<B, C> e = null; e.getKey();", "import java.util.Map; "],
      ["java call java.util.Map.Entry.getKey", "java use java.util.Map.Entry"],
    ],
    [
      "constants",
      ["f(HttpStatus.OK);", "import org.h.HttpStatus; "],
      ["java call f", "java use org.h.HttpStatus.OK"],
    ],
    [
      "class literals",
      ["f(B.class, int.class);", "import x.B; "],
      ["java call f", "java use int.class", "java use x.B.class"],
    ],
    [
      "streams",
      ["List.of().stream().map(B::c).filter(d -> true);", list],
      [
        "java call java.util.List.of",
        "java call java.util.List.of().stream",
        "java call java.util.List.of().stream().map",
        "java call java.util.List.of().stream().map().filter",
        "java lambda",
        "java stream",
        "java use B.c",
      ],
    ],
    [
      "static members",
      ["this.f(); super.g(); h();"],
      ["java call h", "java call super.g", "java call this.f"],
    ],
    ["an anonymous class", ["new Runnable() { public void run() { } };"], ["java new Runnable"]],
    ["an unused import", ["", list], []],
    [
      "a type of a package that is imported whole",
      ["List<B> b = new ArrayList<>(); Unknown c;", "import java.util.*; import x.*; "],
      ["java new java.util.ArrayList", "java use java.util.List"],
    ],
    [
      "a type that another import names",
      ["Date a; Set b;", "import java.sql.Date; import java.util.*; import y.Set; "],
      ["java use java.sql.Date", "java use y.Set"],
    ],
    [
      "a type that the file declares",
      ["List a = new List(); } class List {", "import java.util.*; "],
      ["java new List"],
    ],
    [
      "annotations of a package that is imported whole",
      ["", "import jakarta.persistence.*; ", "@Id @Other Long id;"],
      ["java annotation Other", "java annotation jakarta.persistence.Id"],
    ],
  ])("%s", (_, [body, before, members], expected) => {
    expect(said(body ?? "", before, members)).toEqual(expected.toSorted());
  });
});

const controller = `package com.example.users;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.validation.annotation.*;
import org.springframework.stereotype.Unused;
import com.example.users.UserRepository;

/** @Deprecated import org.springframework.Nothing; */
@RestController
@RequestMapping(value = {"/api", "/v1"}, produces = "application/json")
@Validated
public class UserController<T extends Comparable<T>> extends BaseController<User> implements Api, java.io.Serializable {
    private final UserRepository users;

    public UserController(UserRepository users) {
        this.users = users;
    }

    @GetMapping("/{id}")
    public ResponseEntity<User> find(@PathVariable Long id) throws NotFoundException {
        Optional<User> user = users.findById(id);
        return user.map(ResponseEntity::ok)
            .orElseThrow(() -> new NotFoundException("no user"));
    }

    enum Role { ADMIN, USER }

    record Listing<E>(List<E> items) {
        Listing { items.size(); }
    }
}
`;

const repository = `package com.example.users;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface UserRepository extends JpaRepository<User, Long>, Custom {
    @Query("SELECT u FROM User u WHERE u.name = ?1")
    List<User> findByName(String name);

    @Query(value = """
        SELECT *
        FROM users
        """, nativeQuery = true)
    List<User> all();
}
`;

const junit = `import static org.junit.jupiter.api.Assertions.*;
import static org.mockito.Mockito.when;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class UserServiceTest {
    @Mock UserRepository users;

    @Test
    void finds() {
        when(users.findById(1L)).thenReturn(Optional.empty());
        assertThrows(NotFound.class, () -> new UserService(users).find(1L));
    }
}
`;

describe("files", () => {
  test.each<[string, string, string[], RegExp]>([
    [
      "a Spring controller",
      controller,
      [
        "1 java package com.example.users",
        "3 java import java.util.List",
        "9 java import org.springframework.validation.annotation.*",
        "14 java annotation org.springframework.web.bind.annotation.RestController",
        "15 java annotation org.springframework.web.bind.annotation.RequestMapping",
        "15 java argument org.springframework.web.bind.annotation.RequestMapping value=",
        "15 java argument org.springframework.web.bind.annotation.RequestMapping value=/api",
        "15 java argument org.springframework.web.bind.annotation.RequestMapping value=/v1",
        "15 java argument org.springframework.web.bind.annotation.RequestMapping produces=application/json",
        "16 java annotation Validated",
        "17 java class",
        "17 java generic",
        "17 java extends BaseController",
        "17 java implements Api",
        "17 java implements java.io.Serializable",
        "18 java field private",
        "18 java use com.example.users.UserRepository",
        "20 java constructor",
        "24 java annotation org.springframework.web.bind.annotation.GetMapping",
        "24 java argument org.springframework.web.bind.annotation.GetMapping /{id}",
        "25 java method",
        "25 java throws",
        "25 java use org.springframework.http.ResponseEntity",
        "26 java call com.example.users.UserRepository.findById",
        "27 java call java.util.Optional.map",
        "27 java use org.springframework.http.ResponseEntity.ok",
        "28 java call java.util.Optional.map().orElseThrow",
        "28 java lambda",
        "28 java new NotFoundException",
        "31 java enum",
        "33 java record",
        "34 java constructor",
        "34 java call java.util.List.size",
      ],
      /use .*Unused|Deprecated|Nothing/,
    ],
    [
      "a JPA repository",
      repository,
      [
        "6 java interface",
        "6 java extends org.springframework.data.jpa.repository.JpaRepository",
        "6 java extends Custom",
        "7 java annotation org.springframework.data.jpa.repository.Query",
        "7 java argument org.springframework.data.jpa.repository.Query SELECT u FROM User u WHERE u.name = ?1",
        "8 java method",
        "10 java argument org.springframework.data.jpa.repository.Query value=SELECT * FROM users",
        "13 java argument org.springframework.data.jpa.repository.Query nativeQuery=true",
      ],
      /java class|java implements/,
    ],
    [
      "a JUnit test",
      junit,
      [
        "1 java import org.junit.jupiter.api.Assertions.*",
        "8 java annotation org.junit.jupiter.api.extension.ExtendWith",
        "8 java use org.mockito.junit.jupiter.MockitoExtension.class",
        "10 java annotation org.mockito.Mock",
        "12 java annotation org.junit.jupiter.api.Test",
        "13 java method",
        "14 java call org.mockito.Mockito.when",
        "14 java call org.mockito.Mockito.when().thenReturn",
        "14 java call UserRepository.findById",
        "15 java call assertThrows",
        "15 java use NotFound.class",
        "15 java call UserService.find",
      ],
      /java new (?:NotFound|org)/,
    ],
  ])("%s", (_, source, expected, not) => {
    const all = facts(source);
    expect(all).toEqual(expect.arrayContaining(expected));
    expect(all.filter((fact) => not.test(fact))).toEqual([]);
  });
});

test("strings are passed on with the line of their content", () => {
  const held: [string, number][] = [];
  const reader = createJavaReader({ onString: (value, line) => held.push([value, line]) });
  factsOf(
    reader,
    `${repository}// "a comment of some length"\nclass A { String a = "SELECT 1\\nFROM \\"b\\"", c = "short"; }`,
  );
  expect(held).toEqual([
    ["SELECT u FROM User u WHERE u.name = ?1", 7],
    ["        SELECT *\n        FROM users\n        ", 11],
    ['SELECT 1  FROM  "b "', 17],
    ["short", 17],
  ]);
});
