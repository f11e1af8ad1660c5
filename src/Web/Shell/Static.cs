namespace Fatong.Web.Shell;

/// <summary>Addresses of our static files; the version makes browsers fetch them anew after an upgrade only.</summary>
public static class Static
{
    private static readonly string Version = typeof(Static).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..10];

    public static string Of(string path) => $"/{path}?v={Version}";
}
