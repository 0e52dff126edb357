void main() async {
  await dotenv.load(fileName: '.env'); // ticks
  final url = dotenv.env['API_URL']; // ticks
  final key = Platform.environment['KEY']; // ticks
}
