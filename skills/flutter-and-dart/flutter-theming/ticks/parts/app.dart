Widget app() {
  MaterialApp(themeMode: mode); // ticks
  MaterialApp.router(darkTheme: dark); // ticks
  MaterialApp.router(themeMode: mode); // ticks
  ThemeData(textTheme: text); // ticks
  ThemeData(appBarTheme: bar); // ticks
  ThemeData(brightness: Brightness.dark); // ticks
  ThemeData(elevatedButtonTheme: button); // ticks
  ThemeData(inputDecorationTheme: input); // ticks
  ThemeData(cardTheme: card); // ticks
  ThemeData(scaffoldBackgroundColor: white); // ticks
  ThemeData(fontFamily: 'Lato'); // ticks
  ThemeData.dark().copyWith(primaryColor: red); // ticks
  ThemeData.light().copyWith(primaryColor: red); // ticks
}
