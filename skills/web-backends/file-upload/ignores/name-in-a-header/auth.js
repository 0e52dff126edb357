const [name, password] = Buffer.from(header.slice(6), "base64").toString().split(":");
