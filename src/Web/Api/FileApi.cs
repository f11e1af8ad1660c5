using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Platform.Api;
using Fatong.Platform.Files;

namespace Fatong.Web.Api;

/// <summary>Files over HTTP: brought first, then named by their hash in the values of an act or record.</summary>
internal static class FileApi
{
    internal static void Map(RouteGroupBuilder api)
    {
        // The same bytes again are the same file: no idempotency key is needed.
        api.MapPost("/files", Bring).Needs([ApiAllows.ActMatters, ApiAllows.KeepRecords]);
    }

    /// <summary>An error for each file that the caller neither brought nor finds where it is to stand.</summary>
    internal static async Task<IReadOnlyList<FieldError>> Strange(HttpContext http, BureauFiles files, IReadOnlyList<Field> fields, Facts given, Facts standing)
    {
        var errors = new List<FieldError>();
        foreach (var field in fields.Where(f => f.Kind == FieldKind.Files && given.Has(f)))
        {
            var named = (IReadOnlyList<string>)given[field.Code]!;
            var may = await files.Attachable(http.Caller(), named, FilesIn(standing), http.RequestAborted);
            errors.AddRange(named.Where(hash => !may.Contains(hash)).Select(hash => new FieldError(field.Code, field.Label, $"没有文件 {hash[..12]}…，或不是本令牌上传的；先用 POST /files 上传")));
        }

        return errors;
    }

    /// <summary>The files that some facts name.</summary>
    internal static IEnumerable<string> FilesIn(Facts facts) => facts.Codes.SelectMany(code => facts[code] as IReadOnlyList<string> ?? []).Where(text => FileDigest.Parse(text) is not null);

    private static async Task<IResult> Bring(HttpContext http, BureauFiles files)
    {
        var ct = http.RequestAborted;
        if (!http.Request.HasFormContentType || (await http.Request.ReadFormAsync(ct)).Files is not [var upload])
        {
            return ApiReply.Problem(StatusCodes.Status400BadRequest, "no-file", "请以 multipart/form-data 上传一个文件");
        }

        await using var content = upload.OpenReadStream();
        var (file, error) = await files.Capture(http.Caller(), content, upload.FileName, FileLimits.Evidence, ct);
        return file is null
            ? ApiReply.Invalid([new("file", "文件", $"{upload.FileName}：{error}")])
            : ApiReply.Json(new JsonObject { ["sha256"] = file.Digest.Hex, ["name"] = file.Name, ["type"] = file.Type, ["size"] = file.Size }, StatusCodes.Status201Created);
    }
}
