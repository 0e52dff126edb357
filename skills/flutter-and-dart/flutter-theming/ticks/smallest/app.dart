Widget app() => MaterialApp(darkTheme: ThemeData.dark(), home: Home());
