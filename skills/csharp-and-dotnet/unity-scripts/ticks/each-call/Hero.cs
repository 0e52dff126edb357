public class Hero : MonoBehaviour
{
    void Update()
    {
        if (Input.GetAxisRaw("Vertical") > 0) Up(); // ticks
        if (Input.GetKey(KeyCode.A)) Up(); // ticks
        if (Input.GetKeyDown(KeyCode.A)) Up(); // ticks
        if (Input.GetButtonDown("Jump")) Up(); // ticks
        if (Input.GetMouseButtonDown(0)) Up(); // ticks
        transform.Rotate(0, 1, 0); // ticks
        body.AddForce(Vector3.up); // ticks
        body.MovePosition(Vector3.up); // ticks
        Instantiate(bullet); // ticks
        StartCoroutine(Wait()); // ticks
        SceneManager.LoadScene("End"); // ticks
        body = GetComponent<Rigidbody>(); // ticks
    }

    void OnCollisionEnter(Collision other) => Die(); // ticks
    void OnCollisionEnter2D(Collision2D other) => Die(); // ticks
    void OnTriggerEnter(Collider other) => Die(); // ticks
    void OnTriggerEnter2D(Collider2D other) => Die(); // ticks
}
