using System.Text.Json.Serialization;

namespace Fatong.Rooms.Reporting.Checking.Output;

[JsonSerializable(typeof(IReadOnlyDictionary<string, object?>))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(bool))]
internal sealed partial class CheckJsonContext : JsonSerializerContext;
