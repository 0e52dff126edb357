/** Go, the language. */
import type { Skill } from "./skill.ts";

/** Tests, and what swag writes. */
export const notTheProgram = ["*_test.go", "**/testdata/**", "**/docs/docs.go"];

/** Waiting for a signal to stop is in every server, and shows no concurrency of its own. */
const waitsForNoSignal = "!go call os/signal.Notify";

export const goSkills: readonly Skill[] = [
  {
    id: "go-structs-methods",
    title: "Structs and methods in Go",
    field: "Go",
    shows:
      "A struct of one's own with methods, two at least, in the files that declare them. A struct that only carries data, and functions beside it, do not show it.",
    parts: [{ name: "methods of a struct", any: ["go method & go struct"], min: 2 }],
    except: notTheProgram,
    ticks: {
      "cart.go":
        "package shop\ntype Cart struct{ sum int }\nfunc (c *Cart) Add(n int) { c.sum += n }\nfunc (c Cart) Sum() int { return c.sum }\n",
    },
    ignores: {
      "cart.go":
        "package shop\ntype Cart struct{ Sum int }\n// func (c *Cart) Add(n int) {}\nfunc Add(c *Cart, n int) { c.Sum += n }\n",
    },
  },
  {
    id: "go-interfaces",
    title: "Interfaces in Go",
    field: "Go",
    shows:
      "An interface of one's own, and methods that may fulfil it: both. interface{} for anything is none, and neither are constraints of generics.",
    parts: [
      { name: "an interface", any: ["go interface & !go generic"] },
      { name: "methods", any: ["go method"] },
    ],
    except: notTheProgram,
    ticks: {
      "store.go":
        "package shop\ntype Store interface{ Save(n int) error }\ntype Memory struct{}\nfunc (m *Memory) Save(n int) error { return nil }\n",
    },
    ignores: {
      "store.go":
        "package shop\nfunc Save(what interface{}) {} // type Store interface{ Save() }\ntype Memory struct{}\nfunc (m *Memory) Save(n int) {}\n",
    },
  },
  {
    id: "go-errors",
    title: "Error handling in Go",
    field: "Go",
    shows:
      "Errors are values that are looked at, handed back, and given a meaning: a function that checks an error and returns one, and an error that is made, wrapped or told apart. To end the program by log.Fatal or panic is not enough.",
    parts: [
      { name: "checked and handed back", any: ["go if err & go return error"] },
      {
        name: "made, wrapped or told apart",
        any: [
          "go call errors.{New,Is,As,Join,Unwrap}",
          "go call fmt.Errorf",
          "go call github.com/pkg/errors.*",
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "load.go":
        'package shop\nimport "fmt"\nfunc Load() error { if err := read(); err != nil { return fmt.Errorf("load: %w", err) }; return nil }\n',
    },
    ignores: {
      "main.go":
        'package main\nimport ("fmt"; "log")\nfunc main() { if err := read(); err != nil { log.Fatal(err) }; fmt.Println("Errorf") }\n',
    },
  },
  {
    id: "go-concurrency",
    title: "Goroutines and channels in Go",
    field: "Go",
    shows:
      "Goroutines that hand values to each other through channels, both in one file. A goroutine alone, and a channel that waits for the signal to stop, are not it.",
    parts: [{ name: "goroutines and channels", any: [`go goroutine & go channel & ${waitsForNoSignal}`] }],
    except: notTheProgram,
    ticks: {
      "sum.go":
        "package shop\nfunc Sum(all []int) int { out := make(chan int)\n\tgo add(all, out)\n\treturn <-out }\n",
    },
    ignores: {
      "main.go":
        'package main\nimport ("os"; "os/signal")\nfunc main() { stop := make(chan os.Signal, 1); signal.Notify(stop)\n\tgo serve()\n\t<-stop }\n',
    },
  },
  {
    id: "go-sync",
    title: "Synchronisation in Go",
    field: "Go",
    shows:
      "What runs at the same time is waited for or kept apart: a wait group or an errgroup around goroutines, or a mutex or atomics over what they share.",
    parts: [
      {
        name: "waiting or locking",
        any: [
          "go call sync.WaitGroup.{Add,Wait,Go} & go goroutine",
          "go call sync.WaitGroup.Go",
          "go call golang.org/x/sync/errgroup*.Go",
          "go call *.{Lock,RLock} & go use sync.{Mutex,RWMutex}",
          "go call sync/atomic.*",
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "load.go":
        'package shop\nimport "sync"\nfunc Load() { var group sync.WaitGroup; group.Add(1); go read(&group); group.Wait() }\n',
    },
    ignores: {
      "load.go":
        'package shop\nimport "sync"\nfunc Load() { var once sync.Once; once.Do(read); go read() } // group.Wait()\n',
    },
  },
  {
    id: "go-modules",
    title: "Go modules and packages",
    field: "Go",
    shows:
      "A module whose code is divided over packages in folders of their own, beside main. A go.mod beside a single main.go divides nothing.",
    parts: [
      { name: "a module", any: ["go module * & path go.mod"] },
      { name: "a package in its folder", any: ["go package * & !go package main & path */**/*.go"] },
    ],
    except: notTheProgram,
    ticks: { "go.mod": "module example.com/shop\n", "store/store.go": "package store\n" },
    ignores: {
      "go.mod": "module example.com/shop\n",
      "main.go": "package main // package store\n",
      "cmd/load/main.go": "package main\n",
    },
  },
  {
    id: "go-context",
    title: "Contexts in Go",
    field: "Go",
    shows:
      "A context is handed from function to function, and something ends by it: a timeout or a cancellation is set, or its end is waited for. context.Background() where one has to be given shows nothing.",
    parts: [
      { name: "a context handed on", any: ["go use context.Context"] },
      {
        name: "something that ends by it",
        any: [
          "go call context.{WithTimeout,WithCancel,WithDeadline,WithCancelCause,WithTimeoutCause,AfterFunc}",
          "go call context.Context.{Done,Err}",
          "go call os/signal.NotifyContext",
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "load.go":
        'package shop\nimport "context"\nfunc Load(ctx context.Context) { next, stop := context.WithTimeout(ctx, limit); defer stop(); read(next) }\n',
    },
    ignores: {
      "load.go":
        'package shop\nimport "context"\nfunc Load(ctx context.Context) { read(context.Background()) } // context.WithTimeout\n',
    },
  },
  {
    id: "go-json",
    title: "JSON in Go",
    field: "Go",
    shows: "JSON is written from values of Go and read into them, with encoding/json: both.",
    parts: [
      {
        name: "JSON written",
        any: ["go call encoding/json.{Marshal,MarshalIndent}", "go call encoding/json*.Encode"],
      },
      { name: "JSON read", any: ["go call encoding/json.Unmarshal", "go call encoding/json*.Decode"] },
    ],
    except: notTheProgram,
    ticks: {
      "sale.go":
        'package shop\nimport "encoding/json"\nfunc Copy(a, b *Sale) { text, _ := json.Marshal(a); json.Unmarshal(text, b) }\n',
    },
    ignores: {
      "sale.go":
        'package shop\nimport "encoding/json"\nfunc Show(a *Sale) { text, _ := json.Marshal(a); print(text) } // json.Unmarshal\n',
    },
  },
  {
    id: "go-generics",
    title: "Generics in Go",
    field: "Go",
    shows:
      "A function or a type of one's own that takes a type parameter. To call slices.Sort, which has one, is not it.",
    parts: [{ name: "a type parameter", any: ["go generic"] }],
    except: notTheProgram,
    ticks: { "first.go": "package shop\nfunc First[T any](many []T) T { return many[0] }\n" },
    ignores: {
      "first.go":
        'package shop\nimport "slices"\nfunc Sort(many []int) { slices.Sort(many) } // Sort[T any]\n',
    },
  },
];
