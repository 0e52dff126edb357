import 'package:dio/dio.dart' as net;
void work(Dio one, net.Dio two) {
  one.get('/a'); // ticks
  one.post('/a'); // ticks
  one.put('/a'); // ticks
  one.patch('/a'); // ticks
  one.delete('/a'); // ticks
  one.request('/a'); // ticks
  two.get('/a'); // ticks
  dio.get('/a'); // ticks
  _dio.post('/a'); // ticks
  dio.put('/a'); // ticks
  dio.patch('/a'); // ticks
  dio.delete('/a'); // ticks
  dio.request('/a'); // ticks
}
