/** Java, the language. */
import type { Skill } from "./skill.ts";

export const javaTests = ["**/test/**", "**/tests/**", "*{Test,Tests,IT}.java"];

/** Excludes classes that only declare: a framework or an annotation supplies their behaviour. */
const plainClass = "!java import {org.springframework,jakarta.persistence,javax.persistence,lombok}*";

const lists = "{java.util.,}{List,ArrayList,LinkedList,Collection}";
const maps = "{java.util.,}{Map,HashMap,TreeMap,LinkedHashMap,EnumMap}";
const steps =
  "{filter,map,mapToInt,mapToLong,mapToDouble,mapToObj,flatMap,sorted,distinct,collect,reduce,anyMatch,allMatch,noneMatch}";

export const javaSkills: readonly Skill[] = [
  {
    id: "java-oop",
    title: "Object-oriented programming in Java",
    field: "Java",
    shows:
      "Defines a class with private state, a constructor and methods, and an interface or base class that others build on; both are required. A framework's entities, controllers and services do not count, and neither does extending an exception or a thread.",
    parts: [
      {
        name: "a class with state and methods",
        any: [`java field private & java constructor & java method & ${plainClass}`],
      },
      {
        name: "an abstraction",
        any: [
          `java interface & java method & ${plainClass}`,
          `java extends * & java method & ${plainClass} & !java extends {Thread,*Exception,*Error,java.*,javax.*}`,
          `java implements * & java method & ${plainClass} & !java implements {Serializable,Runnable,java.*,javax.*}`,
        ],
      },
    ],
    except: javaTests,
    ticks: {
      "Account.java":
        "class Account implements Owned {\n  private int sum;\n  Account(int sum) { this.sum = sum; }\n  public int sum() { return sum; }\n}\n",
    },
    ignores: {
      "Main.java":
        "class Main extends Thread { // implements Owned\n  private int sum;\n  Main() {}\n  public static void main(String[] args) {}\n}\n",
    },
  },
  {
    id: "java-collections",
    title: "Collections in Java",
    field: "Java",
    shows:
      "Creates lists, and maps or sets, from java.util and works with them. Arrays do not count, and neither does a List that is only a declared type.",
    parts: [
      {
        name: "a list",
        any: [
          "java new {java.util.,}{ArrayList,LinkedList}",
          "java call {java.util.,}List.{of,copyOf}",
          "java call {java.util.,}Arrays.asList",
        ],
      },
      {
        name: "a map or set",
        any: [
          "java new {java.util.,}{HashMap,TreeMap,LinkedHashMap,EnumMap,HashSet,TreeSet,LinkedHashSet}",
          "java call {java.util.,}{Map,Set}.{of,copyOf,ofEntries}",
        ],
      },
      {
        name: "a collection operation",
        any: [
          `java call ${lists}.{add,addAll,get,remove,contains,size,forEach,sort,stream}`,
          `java call ${maps}.{put,get,getOrDefault,computeIfAbsent,merge,containsKey,entrySet,remove}`,
        ],
      },
    ],
    except: javaTests,
    ticks: {
      "Stock.java":
        "import java.util.*;\nclass Stock { Map<String, Integer> of = new HashMap<>(); List<String> names = new ArrayList<>();\n  void add(String name) { names.add(name); } }\n",
    },
    ignores: {
      "Stock.java":
        "import java.util.*;\nclass Stock { int[] of = {1}; List<String> names() { return null; } // new HashMap<>()\n}\n",
    },
  },
  {
    id: "java-streams-lambdas",
    title: "Streams and lambdas in Java",
    field: "Java",
    shows:
      "Processes collections with a stream operation, such as filter or map, and a lambda in the same file. Calling forEach on a list does not count, and neither do the streams of java.io.",
    parts: [
      {
        name: "a stream operation with a lambda",
        any: [
          `java call *.{stream,parallelStream}()*.${steps} & java lambda`,
          `java call *Stream.*()*.${steps} & java lambda`,
        ],
      },
    ],
    except: javaTests,
    ticks: {
      "Names.java":
        "class Names { Object of(java.util.List<String> all) {\n  return all.stream().filter(name -> !name.isBlank()).toList(); } }\n",
    },
    ignores: {
      "Names.java":
        "class Names { void of(java.util.List<String> all, java.io.InputStream stream) {\n  all.forEach(name -> print(name)); } } // all.stream().filter()\n",
    },
  },
  {
    id: "java-exceptions",
    title: "Exception handling in Java",
    field: "Java",
    shows:
      "Throws exceptions and catches exceptions; both are required. Declaring throws Exception does not count.",
    parts: [
      {
        name: "a thrown exception",
        any: ["java throw *{Exception,Error}", "java call *.orElseThrow & java new *{Exception,Error}"],
      },
      { name: "a caught exception", any: ["java catch *"] },
    ],
    except: javaTests,
    ticks: {
      "Parse.java":
        "class Parse { int of(String text) {\n  try { return Integer.parseInt(text); } catch (NumberFormatException e) { throw new IllegalArgumentException(text, e); } } }\n",
    },
    ignores: {
      "Parse.java":
        "class Parse { int of(String text) throws Exception { // catch (Exception e) { throw new Exception() }\n  return Integer.parseInt(text); } }\n",
    },
  },
  {
    id: "java-generics",
    title: "Generics in Java",
    field: "Java",
    shows:
      "Defines a class, interface or method that takes a type parameter. Using List<String> does not count.",
    parts: [{ name: "a type parameter", any: ["java generic"] }],
    except: javaTests,
    ticks: { "Box.java": "class Box<T extends Comparable<T>> { private T value; }\n" },
    ignores: { "Box.java": "class Box { private java.util.List<String> values; /* Box<T> */ }\n" },
  },
  {
    id: "java-records",
    title: "Records in Java",
    field: "Java",
    shows:
      "Models immutable data as a record. A class named Record, or one that Lombok completes, does not count.",
    parts: [{ name: "a record", any: ["java record"] }],
    except: javaTests,
    ticks: { "Sale.java": "public record Sale(int id, int price) {}\n" },
    ignores: { "Record.java": "// record Sale(int id) {}\npublic class Record { private int id; }\n" },
  },
  {
    id: "java-concurrency",
    title: "Concurrency in Java",
    field: "Java",
    shows:
      "Runs work in parallel with java.util.concurrent: submits tasks to an executor, or starts and joins futures. A bare Thread does not count, and neither does Spring's @Async.",
    parts: [
      {
        name: "a concurrent task",
        any: [
          "java call {java.util.concurrent.,}{ExecutorService,ScheduledExecutorService,Executor}.{submit,execute,invokeAll,invokeAny,schedule,scheduleAtFixedRate}",
          "java call {java.util.concurrent.,}Executors*().{submit,execute,invokeAll}",
          "java call {java.util.concurrent.,}CompletableFuture.{supplyAsync,runAsync,allOf}",
        ],
      },
    ],
    except: javaTests,
    ticks: {
      "Load.java":
        "import java.util.concurrent.*;\nclass Load { void of(ExecutorService pool) { pool.submit(() -> read()); } }\n",
    },
    ignores: {
      "Load.java":
        "import java.util.concurrent.ExecutorService;\nclass Load { void of() { new Thread(() -> read()).start(); } }\n",
    },
  },
];
