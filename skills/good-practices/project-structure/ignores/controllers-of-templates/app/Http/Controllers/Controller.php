<?php

abstract class Controller {}
