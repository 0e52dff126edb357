<?php
abstract class ShopTestCase extends BaseTestCase
{
}
