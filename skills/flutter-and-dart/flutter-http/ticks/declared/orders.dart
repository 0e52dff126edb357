@RestApi(baseUrl: 'https://example.com') // ticks
abstract class Orders {}
@ChopperApi(baseUrl: '/orders') // ticks
abstract class Others {}
final client = GraphQLClient(link: link); // ticks
