<?php
class OrderController extends Controller
{
    public function store() { return response()->json($this->order, 201); } // ticks
    public function change() { return $this->order->response()->setStatusCode(202); } // ticks
    public function destroy() { return response()->noContent(); } // ticks
    public function restore() { return response()->json([], Response::HTTP_CREATED); } // ticks
}
