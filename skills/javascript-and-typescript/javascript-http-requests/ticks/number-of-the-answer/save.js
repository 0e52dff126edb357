const answer = await fetch("/api/loaves", { method: "POST" }); // ticks
if (answer.status !== 201) throw Error("The loaf was not saved");
