using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Amazon.Runtime;
using Amazon.S3;
using Fatong.Platform.Files;

namespace Fatong.Tests.Database.Platform.Files;

/// <summary>s3rver of npm: an object store in a folder, for one test class.</summary>
public sealed class ObjectServer : IAsyncLifetime
{
    public const string Bucket = "fatong";

    private readonly string folder = Directory.CreateTempSubdirectory("fatong-s3-").FullName;
    private Process? server;

    public Uri Endpoint { get; private set; } = null!;

    /// <summary>For looking behind the store's back.</summary>
    public AmazonS3Client Client { get; private set; } = null!;

    public ObjectStoreSettings Settings(string prefix, string bucket = Bucket, string key = "S3RVER") => new(Endpoint, bucket, prefix, "us-east-1", key, "S3RVER");

    public async ValueTask InitializeAsync()
    {
        var program = Path.Combine(Root(), "node_modules", "s3rver", "bin", "s3rver.js");
        File.Exists(program).ShouldBeTrue("npm ci --ignore-scripts installs the test server");
        var port = FreePort();
        Endpoint = new($"http://127.0.0.1:{port}");
        var start = new ProcessStartInfo("node") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[program, "--directory", folder, "--address", "127.0.0.1", "--port", $"{port}", "--silent", "--configure-bucket", Bucket])
        {
            start.ArgumentList.Add(argument);
        }

        server = Process.Start(start)!;
        server.OutputDataReceived += (_, _) => { };
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        Client = new(new BasicAWSCredentials("S3RVER", "S3RVER"), new AmazonS3Config
        {
            ServiceURL = Endpoint.ToString(), ForcePathStyle = true, RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        });
        using var http = new HttpClient();
        for (var tries = 0; ; tries++)
        {
            try
            {
                await http.GetAsync(Endpoint);
                return;
            }
            catch (HttpRequestException) when (tries < 200 && !server.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (server is { HasExited: false })
        {
            server.Kill(entireProcessTree: true);
            server.WaitForExit();
        }

        server?.Dispose();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", ".."));
}
