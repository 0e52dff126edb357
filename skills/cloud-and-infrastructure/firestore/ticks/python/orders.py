import firebase_admin
from firebase_admin import db, firestore
from google.cloud import firestore as cloud

firestore.client().collection("orders")  # ticks
cloud.Client().collection("orders")  # ticks
cloud.Client().document("orders/1")  # ticks
db.reference("orders")  # ticks
