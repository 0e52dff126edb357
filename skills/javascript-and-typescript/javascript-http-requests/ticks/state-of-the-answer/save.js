const answer = await fetch("/api/loaves", { method: "POST" }); // ticks
if (!answer.ok) throw Error("The loaf was not saved");
