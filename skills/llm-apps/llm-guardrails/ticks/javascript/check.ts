const flagged = await client.moderations.create({ input: message });
