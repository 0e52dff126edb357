/** Java, the language. */
import type { Skill } from "./skill.ts";

export const javaTests = ["**/test/**", "**/tests/**", "*{Test,Tests,IT}.java"];

/** Classes that a framework or an annotation fills only declare. */
const plainClass = "!java import {org.springframework,jakarta.persistence,javax.persistence,lombok}*";

const lists = "{java.util.,}{List,ArrayList,LinkedList,Collection}";
const maps = "{java.util.,}{Map,HashMap,TreeMap,LinkedHashMap,EnumMap}";
const steps =
  "{filter,map,mapToInt,mapToLong,mapToDouble,mapToObj,flatMap,sorted,distinct,collect,reduce,anyMatch,allMatch,noneMatch}";

export const javaSkills: readonly Skill[] = [
  {
    id: "java-oop",
    title: "Object-oriented Java",
    field: "Java",
    shows:
      "Classes of one's own that keep private state, are made by a constructor and have methods, and an abstraction that some of them share: an interface or a class that others extend. Entities, controllers and services of a framework only declare, and an exception or a thread extended is no abstraction of one's own.",
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
      "Lists and maps (or sets) of java.util are made and worked with: both. Arrays, and a List that is only a method's type, do not show it.",
    parts: [
      {
        name: "lists",
        any: [
          "java new {java.util.,}{ArrayList,LinkedList}",
          "java call {java.util.,}List.{of,copyOf}",
          "java call {java.util.,}Arrays.asList",
        ],
      },
      {
        name: "maps or sets",
        any: [
          "java new {java.util.,}{HashMap,TreeMap,LinkedHashMap,EnumMap,HashSet,TreeSet,LinkedHashSet}",
          "java call {java.util.,}{Map,Set}.{of,copyOf,ofEntries}",
        ],
      },
      {
        name: "worked with",
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
      "Collections are worked with by streams: a step such as filter or map on a stream, and a lambda of one's own in the same file. forEach on a list is no stream, and the streams of java.io are others.",
    parts: [
      {
        name: "steps of a stream with a lambda",
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
    title: "Exceptions in Java",
    field: "Java",
    shows:
      "Exceptions are thrown on purpose and exceptions are caught: both, anywhere in the program. To pass all on by throws Exception is neither.",
    parts: [
      {
        name: "exceptions thrown",
        any: ["java throw *{Exception,Error}", "java call *.orElseThrow & java new *{Exception,Error}"],
      },
      { name: "exceptions caught", any: ["java catch *"] },
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
      "A class, an interface or a method of one's own that takes a type parameter. To use List<String> is not it.",
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
      "Data that does not change is a record of one's own. A class that is called Record, or that Lombok fills, is none.",
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
      "Work runs at the same time through java.util.concurrent: tasks that are handed to an executor, or futures that are started and joined. A bare Thread, and Spring's @Async, do not show it.",
    parts: [
      {
        name: "tasks that run at the same time",
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
