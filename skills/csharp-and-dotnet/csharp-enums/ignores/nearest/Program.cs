if (DateTime.Now.DayOfWeek == DayOfWeek.Sunday) Console.WriteLine("Closed");
