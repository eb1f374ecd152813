System.Console.WriteLine("Relance.Local");
