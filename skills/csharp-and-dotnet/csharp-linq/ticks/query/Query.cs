var adults = from person in people // ticks
             where person.Age >= 18
             orderby person.Name
             select person;
foreach (var person in adults) Console.WriteLine(person.Name);
