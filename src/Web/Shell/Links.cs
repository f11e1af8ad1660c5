namespace Fatong.Web.Shell;

/// <summary>Where things are: the addresses of the pages that others point at.</summary>
public static class Links
{
    public const string Home = "/";
    public const string SignIn = "/sign-in";
    public const string Password = "/password";
    public const string Profile = "/profile";
    public const string Notices = "/notices";
    public const string Search = "/search";
    public const string Jobs = "/jobs";
    public const string Figures = "/figures";
    public const string Reports = "/reports";
    public const string AnnualReports = "/reports/annual";
    public const string CheckReport = "/reports/check";
    public const string CompareReports = "/reports/compare";
    public const string Open = "/open";
    public const string Accounts = "/admin/accounts";
    public const string Grants = "/admin/grants";
    public const string Parameters = "/admin/parameters";
    public const string BureausBelow = "/admin/bureaus";
    public const string Words = "/admin/words";
    public const string Numbers = "/numbers";
    public const string Readings = "/admin/readings";
    public const string SignIns = "/admin/sign-ins";
    public const string Ledger = "/admin/ledger";

    /// <summary>The list of the matters of a procedure.</summary>
    public static string Procedure(string code) => $"/matters/of/{code}";

    /// <summary>The form that opens a matter.</summary>
    public static string NewMatter(string procedure) => $"/matters/new/{procedure}";

    public static string Matter(Guid id) => $"/matters/{id}";

    /// <summary>The list of the records of a register.</summary>
    public static string Register(string code) => $"/registers/{code}";

    public static string Record(Guid id) => $"/records/{id}";

    /// <summary>The public verification page of a paper.</summary>
    public static string Verify(string code) => $"/v/{code}";

    /// <summary>A path of ours to go back to; anything else becomes the home page.</summary>
    public static string Local(string? path) =>
        path is ['/', not ('/' or '\\'), ..] && !path.Contains('\\', StringComparison.Ordinal) ? path : Home;
}
