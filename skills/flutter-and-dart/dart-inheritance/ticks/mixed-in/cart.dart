import 'package:flutter/material.dart';
class Cart with ChangeNotifier {} // ticks
class Spin extends State<Wheel> with SingleTickerProviderStateMixin {} // ticks
class Watch extends State<Clock> with WidgetsBindingObserver {} // ticks
